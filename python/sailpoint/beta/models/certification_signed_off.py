# Generated from schema/.
"""Certification signed off."""

from sailpoint.beta.models import CertificationSignedOff

__all__ = ["CertificationSignedOff"]
