# Generated from schema/.
"""Certification signed off."""

from sailpoint.v2024.models import CertificationSignedOff

__all__ = ["CertificationSignedOff"]
