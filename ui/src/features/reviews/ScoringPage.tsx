import { useState } from "react";
import { useParam } from "../../app/nav";
import { useCommand } from "../../host";
import { Refusal } from "../../kit";
import { Scoring } from "./Scoring";

export default function ScoringPage() {
  const id = Number(useParam("id"));
  const [turn, setTurn] = useState(0);
  const review = useCommand("review.show", { id });
  const again = async () => {
    await review.refetch();
    setTurn((before) => before + 1);
  };
  if (!review.data) return <Refusal refused={review.error} />;
  // A review opened anew starts from what stands on the disk; while it is being scored it is its own authority.
  return <Scoring key={`${id}.${turn}`} start={review.data} onStale={() => void again()} />;
}
