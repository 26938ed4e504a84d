# Generated from schema/.
"""Machine classification config api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models._machine_classification_config import MachineClassificationConfig

__all__ = ["MachineClassificationConfigApi"]

class MachineClassificationConfigApi(Api):
    """Machine classification config api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def delete_machine_classification_config(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sources/{id}/machine-classification-config`.

        Requires the scope `idn:sources:manage`.
        """

    def delete_machine_classification_config_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_machine_classification_config`, but also returns status and headers."""

    def delete_machine_classification_config_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_machine_classification_config`, but returns any status, and the body as bytes."""

    def get_machine_classification_config(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> MachineClassificationConfig:
        """Send `GET /sources/{id}/machine-classification-config`.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.
        """

    def get_machine_classification_config_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MachineClassificationConfig]:
        """Like `get_machine_classification_config`, but also returns status and headers."""

    def get_machine_classification_config_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_machine_classification_config`, but returns any status, and the body as bytes."""

    def set_machine_classification_config(
        self,
        id: str | None,
        machine_classification_config: MachineClassificationConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> MachineClassificationConfig:
        """Send `PUT /sources/{id}/machine-classification-config`.

        Requires the scope `idn:sources:manage`.
        """

    def set_machine_classification_config_with_http_info(
        self,
        id: str | None,
        machine_classification_config: MachineClassificationConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MachineClassificationConfig]:
        """Like `set_machine_classification_config`, but also returns status and headers."""

    def set_machine_classification_config_without_preload_content(
        self,
        id: str | None,
        machine_classification_config: MachineClassificationConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_machine_classification_config`, but returns any status, and the body as bytes."""
