# Generated from schema/.
"""A wrapper for the value of a patch operation. The field `value` accepts it, and holds the value itself."""

from sailpoint.beta.models import UpdateMultiHostSourcesRequestInnerValue

__all__ = ["UpdateMultiHostSourcesRequestInnerValue"]
