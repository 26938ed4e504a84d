# Generated from schema/.
"""Work item type."""

from sailpoint._enums import StringEnum

__all__ = ["WorkItemType"]


class WorkItemType(StringEnum):
    """Work item type."""

    UNKNOWN = "Unknown"
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
