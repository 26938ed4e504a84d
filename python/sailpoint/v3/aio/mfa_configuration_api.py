# Generated from schema/.
"""MFA configuration api: the operations of this family."""

from sailpoint._core import api

__all__ = ["MFAConfigurationApi"]

MFAConfigurationApi = api("v3", "MFAConfigurationApi", asynchronous=True)
