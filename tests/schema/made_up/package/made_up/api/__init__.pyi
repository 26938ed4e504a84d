# Generated from schema/.
"""The API classes of made_up."""

from sailpoint.made_up.api.things_api import ThingsApi

__all__ = ["ThingsApi"]
