# Generated from schema/.
"""IAI role mining api: the operations of this family."""

from sailpoint._core import api

__all__ = ["IAIRoleMiningApi"]

IAIRoleMiningApi = api("v2024", "IAIRoleMiningApi", asynchronous=True)
