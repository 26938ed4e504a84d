# Generated from schema/.
"""Certification signed off certification."""

from sailpoint.beta.models import CertificationSignedOffCertification

__all__ = ["CertificationSignedOffCertification"]
