# Generated from schema/.
"""Certification signed off certification."""

from sailpoint.v2024.models import CertificationSignedOffCertification

__all__ = ["CertificationSignedOffCertification"]
