# Generated from schema/.
"""IAI peer group strategies api: the operations of this family."""

from sailpoint._core import api

__all__ = ["IAIPeerGroupStrategiesApi"]

IAIPeerGroupStrategiesApi = api("v2024", "IAIPeerGroupStrategiesApi", asynchronous=True)
