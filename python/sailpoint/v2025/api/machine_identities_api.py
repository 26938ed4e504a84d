# Written by `make stubs` from schema/; change it there.
"""Machine identities api: the operations of this family."""

from sailpoint._core import api

__all__ = ["MachineIdentitiesApi"]

MachineIdentitiesApi = api("v2025", "MachineIdentitiesApi")
