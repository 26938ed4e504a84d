# Generated from schema/.
"""Manage access profiles, which group entitlements of one source."""

from sailpoint._core import api

__all__ = ["AccessProfilesApi"]

AccessProfilesApi = api("v2024", "AccessProfilesApi")
