# Generated from schema/.
"""MFA controller api: the operations of this family."""

from sailpoint._core import api

__all__ = ["MFAControllerApi"]

MFAControllerApi = api("v3", "MFAControllerApi")
