# Written by `make stubs` from schema/; change it there.
"""Certification campaigns api: the operations of this family."""

from sailpoint._core import api

__all__ = ["CertificationCampaignsApi"]

CertificationCampaignsApi = api("v2024", "CertificationCampaignsApi", asynchronous=True)
