# Generated from schema/.
"""Request access for identities, follow requests and cancel them."""

from sailpoint._core import api

__all__ = ["AccessRequestsApi"]

AccessRequestsApi = api("v2025", "AccessRequestsApi", asynchronous=True)
