# Written by `make stubs` from schema/; change it there.
"""Manage stored transforms."""

from sailpoint._core import api

__all__ = ["TransformsApi"]

TransformsApi = api("v2025", "TransformsApi")
