# Written by `make stubs` from schema/; change it there.
"""Multi host integration api: the operations of this family."""

from sailpoint._core import api

__all__ = ["MultiHostIntegrationApi"]

MultiHostIntegrationApi = api("beta", "MultiHostIntegrationApi")
