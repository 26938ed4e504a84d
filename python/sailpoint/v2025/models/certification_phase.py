# Generated from schema/.
"""Certification phase."""

from sailpoint._enums import StringEnum

__all__ = ["CertificationPhase"]


class CertificationPhase(StringEnum):
    """Certification phase."""

    STAGED = "STAGED"
    ACTIVE = "ACTIVE"
    SIGNED = "SIGNED"
