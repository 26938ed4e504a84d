# Generated from schema/.
"""Manage sources: connections, schemas, schedules, provisioning policies and aggregation."""

from sailpoint._core import api

__all__ = ["SourcesApi"]

SourcesApi = api("v3", "SourcesApi")
