# Generated from schema/.
"""Certification signed off."""

from sailpoint.v2025.models import CertificationSignedOff

__all__ = ["CertificationSignedOff"]
