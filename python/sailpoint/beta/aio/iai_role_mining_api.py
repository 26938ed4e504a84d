# Generated from schema/.
"""IAI role mining api: the operations of this family."""

from sailpoint._core import api

__all__ = ["IAIRoleMiningApi"]

IAIRoleMiningApi = api("beta", "IAIRoleMiningApi", asynchronous=True)
