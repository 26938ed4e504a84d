# Generated from schema/.
"""Machine identities api: the operations of this family."""

from sailpoint._core import api

__all__ = ["MachineIdentitiesApi"]

MachineIdentitiesApi = api("v2024", "MachineIdentitiesApi", asynchronous=True)
