# Generated from schema/.
"""Certification decision."""

from sailpoint._enums import StringEnum

__all__ = ["CertificationDecision"]


class CertificationDecision(StringEnum):
    """Certification decision."""

    APPROVE = "APPROVE"
    REVOKE = "REVOKE"
