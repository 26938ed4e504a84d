# Generated from schema/.
"""Global tenant security settings api: the operations of this family."""

from sailpoint._core import api

__all__ = ["GlobalTenantSecuritySettingsApi"]

GlobalTenantSecuritySettingsApi = api("v2025", "GlobalTenantSecuritySettingsApi")
