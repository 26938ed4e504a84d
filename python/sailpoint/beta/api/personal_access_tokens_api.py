# Generated from schema/.
"""Personal access tokens api: the operations of this family."""

from sailpoint._core import api

__all__ = ["PersonalAccessTokensApi"]

PersonalAccessTokensApi = api("beta", "PersonalAccessTokensApi")
