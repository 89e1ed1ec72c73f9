SELECT a.version, a.call_id, a.organisation_id, a.phase,
       k.state, k.opens_at, k.closes_at, k.reviewers_per_file,
       a.completion_sent_at IS NOT NULL AS completion_asked,
       a.appeal_lodged_at IS NOT NULL AND a.appeal_ended_at IS NULL AS appeal_open,
       (SELECT count(*) FROM paper p JOIN requirement r ON r.id = p.requirement_id
         WHERE p.application_id = a.id AND r.obligatory = 1 AND p.state NOT IN ('received', 'valid')) AS papers_lacking,
       (SELECT count(*) FROM review w WHERE w.application_id = a.id) AS reviews,
       (SELECT count(*) FROM review w WHERE w.application_id = a.id AND w.state = 'submitted') AS submitted,
       (SELECT count(*) FROM review w WHERE w.application_id = a.id AND w.state = 'submitted'
           AND NOT EXISTS (SELECT 1 FROM section n WHERE n.call_id = a.call_id AND n.service = w.service)
       ) AS submitted_open,
       (SELECT count(DISTINCT n.service) FROM section n WHERE n.call_id = a.call_id AND n.service IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM review w
                            WHERE w.application_id = a.id AND w.state = 'submitted' AND w.service = n.service)
       ) AS services_lacking,
       d.id IS NOT NULL AND s.signed_at IS NULL AS session_open,
       d.id IS NOT NULL AND s.signed_at IS NOT NULL AS session_signed,
       EXISTS (SELECT 1 FROM session n WHERE n.amends = d.session_id AND n.signed_at IS NULL) AS session_named,
       d.announced_at IS NOT NULL AS announced
FROM application a
JOIN call k ON k.id = a.call_id
LEFT JOIN decision d ON d.application_id = a.id AND d.revoked_at IS NULL
LEFT JOIN session s ON s.id = d.session_id
WHERE a.id = :id
