# Written by `make stubs` from schema/; change it there.
"""Request access for identities, follow requests and cancel them."""

from sailpoint._core import api

__all__ = ["AccessRequestsApi"]

AccessRequestsApi = api("beta", "AccessRequestsApi")
