# Generated from schema/.
"""Form element dynamic data source."""

from sailpoint.beta.models import FormElementDynamicDataSource

__all__ = ["FormElementDynamicDataSource"]
