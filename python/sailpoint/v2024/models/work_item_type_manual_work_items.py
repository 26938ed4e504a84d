# Generated from schema/.
"""Work item type manual work items."""

from sailpoint._enums import StringEnum

__all__ = ["WorkItemTypeManualWorkItems"]


class WorkItemTypeManualWorkItems(StringEnum):
    """Work item type manual work items."""

    GENERIC = "Generic"
    CERTIFICATION = "Certification"
    REMEDIATION = "Remediation"
    DELEGATION = "Delegation"
    APPROVAL = "Approval"
    VIOLATIONREVIEW = "ViolationReview"
    FORM = "Form"
    POLICYVIOLATION = "PolicyViolation"
    CHALLENGE = "Challenge"
    IMPACTANALYSIS = "ImpactAnalysis"
    SIGNOFF = "Signoff"
    EVENT = "Event"
    MANUALACTION = "ManualAction"
    TEST = "Test"
