# Generated from schema/.
"""MFA configuration api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v3.models._mfa_configuration import KbaAnswerResponseItem, KbaQuestion, MfaConfigTestResponse, MfaDuoConfig, MfaOktaConfig
from sailpoint.v3.models._shared import KbaAnswerRequestItem

__all__ = ["MFAConfigurationApi"]

class MFAConfigurationApi(Api):
    """MFA configuration api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def delete_mfa_config(
        self,
        method: Literal["okta-verify", "duo-web"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> MfaOktaConfig:
        """Send `DELETE /mfa/{method}/delete`.

        Requires the scope `idn:mfa-configuration:manage` and the token of a user.

        `method`: One of okta-verify, duo-web.
        """

    def delete_mfa_config_with_http_info(
        self,
        method: Literal["okta-verify", "duo-web"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MfaOktaConfig]:
        """Like `delete_mfa_config`, but also returns status and headers."""

    def delete_mfa_config_without_preload_content(
        self,
        method: Literal["okta-verify", "duo-web"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_mfa_config`, but returns any status, and the body as bytes."""

    def get_mfa_duo_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> MfaDuoConfig:
        """Send `GET /mfa/duo-web/config`.

        Requires one of the scopes `idn:mfa-configuration:read`, `idn:mfa-configuration:manage` and the token of a
        user.
        """

    def get_mfa_duo_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MfaDuoConfig]:
        """Like `get_mfa_duo_config`, but also returns status and headers."""

    def get_mfa_duo_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_mfa_duo_config`, but returns any status, and the body as bytes."""

    def get_mfa_kba_config(
        self,
        all_languages: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[KbaQuestion]:
        """Send `GET /mfa/kba/config`.

        Requires the scope `idn:mfa-kba:read` and the token of a user.
        """

    def get_mfa_kba_config_with_http_info(
        self,
        all_languages: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[KbaQuestion]]:
        """Like `get_mfa_kba_config`, but also returns status and headers."""

    def get_mfa_kba_config_without_preload_content(
        self,
        all_languages: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_mfa_kba_config`, but returns any status, and the body as bytes."""

    def get_mfa_okta_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> MfaOktaConfig:
        """Send `GET /mfa/okta-verify/config`.

        Requires one of the scopes `idn:mfa-configuration:read`, `idn:mfa-configuration:manage` and the token of a
        user.
        """

    def get_mfa_okta_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MfaOktaConfig]:
        """Like `get_mfa_okta_config`, but also returns status and headers."""

    def get_mfa_okta_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_mfa_okta_config`, but returns any status, and the body as bytes."""

    def set_mfa_duo_config(
        self,
        mfa_duo_config: MfaDuoConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> MfaDuoConfig:
        """Send `PUT /mfa/duo-web/config`.

        Requires the scope `idn:mfa-configuration:manage` and the token of a user.
        """

    def set_mfa_duo_config_with_http_info(
        self,
        mfa_duo_config: MfaDuoConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MfaDuoConfig]:
        """Like `set_mfa_duo_config`, but also returns status and headers."""

    def set_mfa_duo_config_without_preload_content(
        self,
        mfa_duo_config: MfaDuoConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_mfa_duo_config`, but returns any status, and the body as bytes."""

    def set_mfa_okta_config(
        self,
        mfa_okta_config: MfaOktaConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> MfaOktaConfig:
        """Send `PUT /mfa/okta-verify/config`.

        Requires the scope `idn:mfa-configuration:manage` and the token of a user.
        """

    def set_mfa_okta_config_with_http_info(
        self,
        mfa_okta_config: MfaOktaConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MfaOktaConfig]:
        """Like `set_mfa_okta_config`, but also returns status and headers."""

    def set_mfa_okta_config_without_preload_content(
        self,
        mfa_okta_config: MfaOktaConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_mfa_okta_config`, but returns any status, and the body as bytes."""

    def set_mfakba_config(
        self,
        kba_answer_request_item: Sequence[KbaAnswerRequestItem | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[KbaAnswerResponseItem]:
        """Send `POST /mfa/kba/config/answers`.

        Requires the scope `idn:mfa-kba:authenticate` and the token of a user.
        """

    def set_mfakba_config_with_http_info(
        self,
        kba_answer_request_item: Sequence[KbaAnswerRequestItem | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[KbaAnswerResponseItem]]:
        """Like `set_mfakba_config`, but also returns status and headers."""

    def set_mfakba_config_without_preload_content(
        self,
        kba_answer_request_item: Sequence[KbaAnswerRequestItem | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_mfakba_config`, but returns any status, and the body as bytes."""

    def test_mfa_config(
        self,
        method: Literal["okta-verify", "duo-web"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> MfaConfigTestResponse:
        """Send `GET /mfa/{method}/test`.

        Requires one of the scopes `idn:mfa-configuration:read`, `idn:mfa-configuration:manage` and the token of a
        user.

        `method`: One of okta-verify, duo-web.
        """

    def test_mfa_config_with_http_info(
        self,
        method: Literal["okta-verify", "duo-web"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MfaConfigTestResponse]:
        """Like `test_mfa_config`, but also returns status and headers."""

    def test_mfa_config_without_preload_content(
        self,
        method: Literal["okta-verify", "duo-web"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `test_mfa_config`, but returns any status, and the body as bytes."""
