# Generated from schema/.
"""Configuration hub api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ConfigurationHubApi"]

ConfigurationHubApi = api("v2025", "ConfigurationHubApi")
