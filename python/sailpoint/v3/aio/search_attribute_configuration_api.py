# Generated from schema/.
"""Search attribute configuration api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SearchAttributeConfigurationApi"]

SearchAttributeConfigurationApi = api("v3", "SearchAttributeConfigurationApi", asynchronous=True)
