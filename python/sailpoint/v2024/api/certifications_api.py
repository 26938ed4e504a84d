# Generated from schema/.
"""Review access: certifications, their items, decisions and reassignment."""

from sailpoint._core import api

__all__ = ["CertificationsApi"]

CertificationsApi = api("v2024", "CertificationsApi")
