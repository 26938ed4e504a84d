# Generated from schema/.
"""O auth clients api: the operations of this family."""

from sailpoint._core import api

__all__ = ["OAuthClientsApi"]

OAuthClientsApi = api("v2024", "OAuthClientsApi")
