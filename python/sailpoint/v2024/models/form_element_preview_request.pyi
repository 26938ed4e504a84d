# Written by `make stubs` from schema/; change it there.
"""Form element preview request."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.form_element_dynamic_data_source import FormElementDynamicDataSource

__all__ = ["FormElementPreviewRequest"]

class FormElementPreviewRequest(Model):
    """Form element preview request."""

    data_source: FormElementDynamicDataSource | None
    def __init__(
        self,
        *,
        data_source: FormElementDynamicDataSource | Mapping[str, Any] | None = ...,
    ) -> None: ...
