# Generated from schema/.
"""SOD policies api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SODPoliciesApi"]

SODPoliciesApi = api("v2025", "SODPoliciesApi")
