# Written by `make stubs` from schema/; change it there.
"""MFA controller api: the operations of this family."""

from sailpoint._core import api

__all__ = ["MFAControllerApi"]

MFAControllerApi = api("v3", "MFAControllerApi", asynchronous=True)
