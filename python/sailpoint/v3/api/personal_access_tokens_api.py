# Written by `make stubs` from schema/; change it there.
"""Personal access tokens api: the operations of this family."""

from sailpoint._core import api

__all__ = ["PersonalAccessTokensApi"]

PersonalAccessTokensApi = api("v3", "PersonalAccessTokensApi")
