# Generated from schema/.
"""Manage stored transforms."""

from sailpoint._core import api

__all__ = ["TransformsApi"]

TransformsApi = api("v3", "TransformsApi")
