# Written by `make stubs` from schema/; change it there.
"""Certification task."""

from sailpoint._core import model

__all__ = ["CertificationTask"]

CertificationTask = model("v2024", "CertificationTask")
