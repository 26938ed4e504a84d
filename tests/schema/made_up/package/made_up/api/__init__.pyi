# Written by `make stubs` from schema/; change it there.
"""The API classes of made_up."""

from sailpoint.made_up.api.things_api import ThingsApi

__all__ = ["ThingsApi"]
