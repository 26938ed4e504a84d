# Generated from schema/.
"""Form element dynamic data source."""

from sailpoint.v2024.models import FormElementDynamicDataSource

__all__ = ["FormElementDynamicDataSource"]
