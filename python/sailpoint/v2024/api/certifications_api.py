# Written by `make stubs` from schema/; change it there.
"""Certifications api: the operations of this family."""

from sailpoint._core import api

__all__ = ["CertificationsApi"]

CertificationsApi = api("v2024", "CertificationsApi")
