# Written by `make stubs` from schema/; change it there.
"""Preview data source response."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.form_element_data_source_config_options import FormElementDataSourceConfigOptions

__all__ = ["PreviewDataSourceResponse"]

class PreviewDataSourceResponse(Model):
    """Preview data source response."""

    results: list[FormElementDataSourceConfigOptions] | None
    def __init__(
        self,
        *,
        results: Sequence[FormElementDataSourceConfigOptions | Mapping[str, Any]] | None = ...,
    ) -> None: ...
