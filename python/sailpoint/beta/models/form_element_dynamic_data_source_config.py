# Generated from schema/.
"""Form element dynamic data source config."""

from sailpoint.beta.models import FormElementDynamicDataSourceConfig

__all__ = ["FormElementDynamicDataSourceConfig"]
