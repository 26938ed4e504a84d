# Written by `make stubs` from schema/; change it there.
"""Certification signed off certification."""

from sailpoint._core import model

__all__ = ["CertificationSignedOffCertification"]

CertificationSignedOffCertification = model("v2024", "CertificationSignedOffCertification")
