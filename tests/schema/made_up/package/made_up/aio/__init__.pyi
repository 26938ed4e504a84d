# Generated from schema/.
"""The asynchronous client, API classes and paginator of made_up."""

from sailpoint.aio import Paginator
from sailpoint.made_up.aio.api_client import ApiClient
from sailpoint.made_up.aio.things_api import ThingsApi

__all__ = ["ApiClient", "Paginator", "ThingsApi"]
