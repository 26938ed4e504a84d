# Generated from schema/.
"""IAI peer group strategies api: the operations of this family."""

from sailpoint._core import api

__all__ = ["IAIPeerGroupStrategiesApi"]

IAIPeerGroupStrategiesApi = api("beta", "IAIPeerGroupStrategiesApi", asynchronous=True)
