# Written by `make stubs` from schema/; change it there.
"""Certification signed off."""

from sailpoint._core import model

__all__ = ["CertificationSignedOff"]

CertificationSignedOff = model("v2024", "CertificationSignedOff")
