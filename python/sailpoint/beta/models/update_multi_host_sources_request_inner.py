# Generated from schema/.
"""Update multi host sources request inner."""

from sailpoint.beta.models import UpdateMultiHostSourcesRequestInner

__all__ = ["UpdateMultiHostSourcesRequestInner"]
