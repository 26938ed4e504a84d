# Written by `make stubs` from schema/; change it there.
"""Certification identity summary."""

from sailpoint._core import model

__all__ = ["CertificationIdentitySummary"]

CertificationIdentitySummary = model("v2024", "CertificationIdentitySummary")
