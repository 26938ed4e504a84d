# Written by `make stubs` from schema/; change it there.
"""Machine classification config: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.machine_classification_config import MachineClassificationConfig

__all__ = ["MachineClassificationConfigApi"]

class MachineClassificationConfigApi(Api):
    """Machine classification config: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def delete_machine_classification_config(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sources/{id}/machine-classification-config`.

        Needs the scope `idn:sources:manage`.
        """

    async def delete_machine_classification_config_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_machine_classification_config`, with status and headers."""

    async def delete_machine_classification_config_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_machine_classification_config`, with the body as it came; raises for no status."""

    async def get_machine_classification_config(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> MachineClassificationConfig:
        """Send `GET /sources/{id}/machine-classification-config`.

        Needs one of the scopes `idn:sources:read`, `idn:sources:manage`.
        """

    async def get_machine_classification_config_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MachineClassificationConfig]:
        """`get_machine_classification_config`, with status and headers."""

    async def get_machine_classification_config_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_machine_classification_config`, with the body as it came; raises for no status."""

    async def set_machine_classification_config(
        self,
        id: str,
        machine_classification_config: MachineClassificationConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> MachineClassificationConfig:
        """Send `PUT /sources/{id}/machine-classification-config`.

        Needs the scope `idn:sources:manage`.
        """

    async def set_machine_classification_config_with_http_info(
        self,
        id: str,
        machine_classification_config: MachineClassificationConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MachineClassificationConfig]:
        """`set_machine_classification_config`, with status and headers."""

    async def set_machine_classification_config_without_preload_content(
        self,
        id: str,
        machine_classification_config: MachineClassificationConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`set_machine_classification_config`, with the body as it came; raises for no status."""
